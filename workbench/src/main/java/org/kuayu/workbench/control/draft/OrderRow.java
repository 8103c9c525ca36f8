package org.kuayu.workbench.control.draft;

import org.kuayu.workbench.shell.Visit;

/**
 * One property unit of an order, as typed.
 *
 * @param unit its number
 * @param certificate the certificate number
 * @param location where it lies
 * @param party the place of the debtor among the parties of the case; empty while none is chosen
 * @param pre whether it is a pre-seizure
 * @param reach whole, share or part
 * @param scope the share (张三 1/2) or the part in words
 * @param from another first day than that of the order; empty for the same
 * @param until another last day; empty for the same
 * @param request the request of the seizure that is renewed or released
 * @param seizure its business number
 * @param buyer name of the buyer
 * @param buyerNumber identity number or credit code of the buyer
 * @param value what the unit is estimated at; empty where nobody says
 * @param seen the unit whose queue the form shows already
 */
public record OrderRow(
        String unit,
        String certificate,
        String location,
        String party,
        boolean pre,
        String reach,
        String scope,
        String from,
        String until,
        String request,
        String seizure,
        String buyer,
        String buyerNumber,
        String value,
        String seen) {
    /** A row of this unit and nothing else. */
    static OrderRow of(String unit, String certificate, String location) {
        return new OrderRow(unit, certificate, location, "", false, "whole", "", "", "", "", "", "", "", "", "");
    }

    /** The row with this number of the form sent. */
    static OrderRow of(Visit visit, int row) {
        String u = "u" + row + ".";
        return new OrderRow(
                DraftFields.typed(visit, u + "unit"),
                DraftFields.typed(visit, u + "certificate"),
                DraftFields.typed(visit, u + "location"),
                DraftFields.typed(visit, u + "party"),
                !visit.form(u + "pre").isEmpty(),
                DraftFields.typed(visit, u + "reach"),
                DraftFields.typed(visit, u + "scope"),
                DraftFields.typed(visit, u + "from"),
                DraftFields.typed(visit, u + "until"),
                DraftFields.typed(visit, u + "request"),
                DraftFields.typed(visit, u + "seizure"),
                DraftFields.typed(visit, u + "buyer"),
                DraftFields.typed(visit, u + "buyer-number"),
                DraftFields.typed(visit, u + "value"),
                DraftFields.typed(visit, u + "seen"));
    }

    /** The same unit with this debtor. */
    OrderRow against(String place) {
        return new OrderRow(
                unit, certificate, location, place, pre, reach, scope, from, until, request, seizure, buyer,
                buyerNumber, value, seen);
    }

    /** The same unit with this debtor, unless one is chosen. */
    OrderRow usually(String place) {
        return party.isEmpty() ? against(place) : this;
    }

    /** The same unit with the seizure that is meant. */
    OrderRow about(String earlierRequest, String number) {
        return new OrderRow(
                unit, certificate, location, party, pre, reach, scope, from, until, earlierRequest, number, buyer,
                buyerNumber, value, seen);
    }

    /** The same unit with this scope. */
    OrderRow within(String how, String words) {
        return new OrderRow(
                unit, certificate, location, party, pre, how, words, from, until, request, seizure, buyer, buyerNumber,
                value, seen);
    }
}
