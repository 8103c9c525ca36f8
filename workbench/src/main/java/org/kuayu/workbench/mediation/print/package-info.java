/**
 * The papers of a dispute as PDF, each print an entry of the journal. Start at {@link
 * org.kuayu.workbench.mediation.print.PrintRoutes}. Identity numbers stand in them in full, as papers of procedure need them;
 * what is confidential goes into the mediators' own notes alone and never into the dossier.
 */
package org.kuayu.workbench.mediation.print;
