package org.sozialraum.tool.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sozialraum.learning.Once;

/** Nothing that we are sent is longer than a launch token, for which 64 KiB are plenty. */
@Provider
@PreMatching
@Once
public class BodyLimit implements ContainerRequestFilter {
    static final int BYTES = 64 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > BYTES) throw tooLong();
        // Where a client offers to upgrade the connection, the server reads on past the body and would wait for ever:
        // so nobody asks whether there is one, and it ends where Content-Length says.
        int declared = request.getLength() < 0 ? BYTES : request.getLength();
        request.setEntityStream(new Counted(request.getEntityStream(), declared, request.getLength() >= 0));
    }

    private static ClientErrorException tooLong() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** Ends at the declared length; without one, more than the limit is too much. */
    static final class Counted extends FilterInputStream {
        private final boolean ends;
        private int left;

        Counted(InputStream body, int most, boolean ends) {
            super(body);
            this.left = most;
            this.ends = ends;
        }

        @Override
        public int read() throws IOException {
            if (ends && left == 0) return -1;
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            if (ends && left == 0) return -1;
            int read = super.read(target, from, ends ? Math.min(most, left) : most);
            if (read > 0) count(read);
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) throw tooLong();
        }
    }
}
