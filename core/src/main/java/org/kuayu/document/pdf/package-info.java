/**
 * Portable documents: reading the text out of PDF files page by page, and printing papers as tagged PDF/A. Needs PDFBox;
 * printing also {@code openhtmltopdf-pdfbox} (LGPL-2.1+) and the font jar {@code ph-fonts-noto-sans-sc} (OFL 1.1).
 *
 * <p>Start at {@link org.kuayu.document.pdf.PdfPapers} for printing. A paper is written as XHTML, laid out with
 * {@code paper.css} and written as PDF/A-2a and PDF/UA-1; a test lets veraPDF judge it. Charts are drawn as vectors with
 * the document's own font.
 *
 * <p>What it does not do: it recognises no text in scanned images, and it signs nothing.
 */
package org.kuayu.document.pdf;
