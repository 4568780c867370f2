package io.clientele.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to build a warehouse, which one process has at a time and loses when it ends. */
final class OneRun implements AutoCloseable {
  private final FileChannel channel;

  private OneRun(FileChannel channel) {
    this.channel = channel;
  }

  static OneRun take(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new EngineException(
            "another run is working on `" + file.getParent() + "`", "let it end, then run again");
      }
      return new OneRun(channel);
    } catch (IOException fault) {
      throw StoreFailure.of(file, fault);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException inThisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
