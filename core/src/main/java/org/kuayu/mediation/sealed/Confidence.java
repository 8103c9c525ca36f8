package org.kuayu.mediation.sealed;

/**
 * One thing that is said or bid in a mediation and stays in it (BX-11): it can be made and sealed by whoever records it, and
 * read again only through {@link Confidences} by an {@link Insider}. It has no accessor, and its text is its kind alone.
 */
public sealed interface Confidence 
        permits Statement, Offer, OfferAnswer, BidRound, BlindBid, FactSignature, Retraction {}
