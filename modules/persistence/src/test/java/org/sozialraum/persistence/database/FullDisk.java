package org.sozialraum.persistence.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2, {@code full:}, on which files stop growing while the disk is said to be full. */
public final class FullDisk extends FilePathWrapper {
    private static volatile boolean full;

    static void register() {
        FilePath.register(new FullDisk());
    }

    static void fill(boolean now) {
        full = now;
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new File(super.open(mode));
    }

    /** Refuses to grow, as a file on a full disk does; what it has it can still overwrite. */
    private static final class File extends FileBase {
        private final FileChannel below;

        File(FileChannel below) {
            this.below = below;
        }

        private void makeRoom(long end) throws IOException {
            if (full && end > below.size()) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            makeRoom(position + bytes.remaining());
            return below.write(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            makeRoom(below.position() + bytes.remaining());
            return below.write(bytes);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
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
