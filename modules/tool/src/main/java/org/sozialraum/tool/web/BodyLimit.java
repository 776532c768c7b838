package org.sozialraum.tool.web;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Nothing that we are sent is longer than a launch token, for which 64 KiB are plenty. */
@Provider
@PreMatching
@Dependent
public class BodyLimit implements ContainerRequestFilter {
    static final int BYTES = 64 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > BYTES) throw tooLong();
        if (request.hasEntity()) request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static ClientErrorException tooLong() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** For bodies that don't say how long they are. */
    static final class Counted extends FilterInputStream {
        private int left = BYTES;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            int read = super.read(target, from, most);
            if (read > 0) count(read);
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) throw tooLong();
        }
    }
}
