/**
 * Reads the text out of Word documents (Office Open XML, ISO/IEC 29500) with the JDK's own ZIP and XML readers. Start at
 * {@link org.kuayu.document.docx.DocxTextExtractor}. {@link org.kuayu.document.docx.DocxPapers} writes papers as such documents.
 *
 * <p>DTDs and external entities are off; packed parts are unpacked only up to a limit.
 *
 * <p>Does not read the binary format of before 2007, does not run or keep macros.
 */
package org.kuayu.document.docx;
