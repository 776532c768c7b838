package org.sozialraum.persistence.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A file system of H2, {@code troubled:}, on which files stop growing while the disk is said to be full, and the next
 * write waits while the disk is said to be busy.
 */
public final class TroubledDisk extends FilePathWrapper {
    private static final AtomicReference<@Nullable CountDownLatch> BUSY = new AtomicReference<>();
    private static volatile boolean full;

    static void register() {
        FilePath.register(new TroubledDisk());
    }

    static void fill(boolean now) {
        full = now;
    }

    /** The next write, and that one alone, waits for the latch. */
    static void delayTheNextWrite(CountDownLatch until) {
        BUSY.set(until);
    }

    /** Whether somebody waits in the write that was to be delayed. */
    static boolean isBusy() {
        return BUSY.get() == null;
    }

    @Override
    public String getScheme() {
        return "troubled";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new File(super.open(mode));
    }

    /** Refuses to grow, as a file on a full disk does; what it has it can still overwrite. */
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the channel below serves many at once, as a disk does
    private static final class File extends FileBase {
        private final FileChannel below;

        File(FileChannel below) {
            this.below = below;
        }

        private void makeRoom(long end) throws IOException {
            CountDownLatch delay = BUSY.getAndSet(null);
            if (delay != null) await(delay);
            if (full && end > below.size()) {
                throw new IOException("No space left on device");
            }
        }

        private static void await(CountDownLatch delay) throws IOException {
            try {
                delay.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while the disk is busy");
            }
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            makeRoom(position + bytes.remaining());
            return below.write(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            makeRoom(below.position() + bytes.remaining());
            return below.write(bytes);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return below.read(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return below.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return below.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            below.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return below.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            below.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            below.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return below.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            below.close();
        }
    }
}
