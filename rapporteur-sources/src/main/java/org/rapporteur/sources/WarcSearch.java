package org.rapporteur.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Searches a WARC file for the next place where a record may begin. */
final class WarcSearch {
  private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 8};
  private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCK = 1 << 16;

  private WarcSearch() {}

  static OptionalLong next(@Nullable FileChannel channel, long from, boolean compressed)
      throws IOException {
    byte[] mark = compressed ? MEMBER : RECORD;
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    for (long start = from; channel != null && start < channel.size(); ) {
      int length = fill(channel, block, start);
      for (int i = 0; i + mark.length <= length; i++) {
        if (matches(block.array(), i, mark)) {
          return OptionalLong.of(start + i);
        }
      }
      // the last bytes may be the beginning of a mark
      start += Math.max(1, length - mark.length + 1);
    }
    return OptionalLong.empty();
  }

  private static int fill(FileChannel channel, ByteBuffer block, long start) throws IOException {
    block.clear();
    int read = 0;
    while (block.hasRemaining() && read >= 0) {
      read = channel.read(block, start + block.position());
    }
    return block.position();
  }

  private static boolean matches(byte[] bytes, int place, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes[place + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
