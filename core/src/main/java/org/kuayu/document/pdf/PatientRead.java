package org.kuayu.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file, which stop to flow when the time is over. */
final class PatientRead extends RandomAccessReadBuffer {
    private final Patience patience;

    PatientRead(byte[] bytes, Patience patience) {
        super(bytes);
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        patience.check();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        patience.check();
        return super.read(target, offset, length);
    }
}
