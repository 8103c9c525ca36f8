/**
 * Portable documents: reading the text out of PDF files page by page, and printing papers as tagged PDF/A. Needs PDFBox;
 * printing also {@code openhtmltopdf-pdfbox} (LGPL-2.1+) and the font jar {@code ph-fonts-noto-sans-sc} (OFL 1.1).
 *
 * <p>Start at {@link org.kuayu.document.pdf.PdfPapers} for printing. A paper is written as XHTML, laid out with
 * {@code paper.css} (letters, forms and results also with {@code letter.css}) and written as PDF/A-2a and PDF/UA-1; a test lets veraPDF judge it. Charts are drawn as vectors with
 * the document's own font. {@link org.kuayu.document.pdf.PdfSeals} seals a finished file, so that one changed byte shows.
 *
 * <p>{@link org.kuayu.document.pdf.PdfBinder} binds papers, uploads and pictures into one numbered file with index and
 * bookmarks: PDF/A-2b as long as no uploaded PDF is in it.
 *
 * <p>What it does not do: it recognises no text in scanned images, and its seal is no electronic signature of a court or a
 * person (电子签名法 2019, art. 13).
 */
package org.kuayu.document.pdf;
