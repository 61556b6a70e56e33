package org.rapporteur.reader.parse;

import java.util.Arrays;
import java.util.List;

/**
 * The vocabulary of word pieces as a tree of characters, so that the longest piece at a position is
 * found in one walk.
 */
final class PieceTrie {
  private static final int WORD_ROOT = 0;
  private static final int CONTINUATION_ROOT = 1;
  private static final String CONTINUATION = "##";
  private static final long EMPTY = -1;

  private long[] keys = new long[1 << 16];
  private int[] children = new int[1 << 16];
  private int[] pieces = new int[1 << 15];
  private int nodes = 2;
  private int edges;

  PieceTrie(List<String> vocabulary) {
    Arrays.fill(keys, EMPTY);
    Arrays.fill(pieces, -1);
    for (int piece = 0; piece < vocabulary.size(); piece++) {
      String entry = vocabulary.get(piece);
      boolean continues = entry.startsWith(CONTINUATION) && entry.length() > CONTINUATION.length();
      int node = continues ? CONTINUATION_ROOT : WORD_ROOT;
      for (int i = continues ? CONTINUATION.length() : 0; i < entry.length(); i++) {
        node = childOrNew(node, entry.charAt(i));
      }
      pieces[node] = piece;
    }
  }

  /**
   * Finds the longest piece that begins at a position.
   *
   * @return the end of the piece in the upper half and its number in the lower; -1 if none begins
   *     here
   */
  long longest(char[] word, int start, int end, boolean first) {
    int node = first ? WORD_ROOT : CONTINUATION_ROOT;
    long found = -1;
    for (int i = start; i < end; i++) {
      node = child(node, word[i]);
      if (node < 0) {
        return found;
      }
      if (pieces[node] >= 0) {
        found = (long) (i + 1) << 32 | pieces[node];
      }
    }
    return found;
  }

  private int child(int node, char c) {
    int slot = slot(key(node, c));
    return keys[slot] == EMPTY ? -1 : children[slot];
  }

  private int childOrNew(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    if (keys[slot] != EMPTY) {
      return children[slot];
    }
    keys[slot] = key;
    children[slot] = nodes;
    edges++;
    if (edges * 2 > keys.length) {
      grow();
    }
    if (nodes == pieces.length) {
      pieces = Arrays.copyOf(pieces, nodes * 2);
      Arrays.fill(pieces, nodes, pieces.length, -1);
    }
    return nodes++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
