package org.rapporteur.reader.relation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;

/** The dependency tree of a sentence, read upwards and downwards; bears trees that are broken. */
final class Tree {
  private final List<Token> tokens;

  Tree(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The token, its head, the head's head … to the root. */
  List<Integer> upwards(int token) {
    List<Integer> way = new ArrayList<>();
    for (int at = token;
        at >= 0 && at < tokens.size() && !way.contains(at);
        at = tokens.get(at).head()) {
      way.add(at);
    }
    return way;
  }

  /**
   * The tokens on the way from one token to the other over their lowest common head, ends included.
   */
  List<Integer> path(int from, int to) {
    List<Integer> up = upwards(from);
    List<Integer> down = upwards(to);
    List<Integer> path = new ArrayList<>();
    for (int at : up) {
      path.add(at);
      int meeting = down.indexOf(at);
      if (meeting >= 0) {
        for (int i = meeting - 1; i >= 0; i--) {
          path.add(down.get(i));
        }
        return path;
      }
    }
    path.addAll(down);
    return path;
  }

  /**
   * The path and, at its end, the head of the token where it is highest: what two joined subjects
   * are said to be stands above both.
   */
  List<Integer> overPath(int from, int to) {
    List<Integer> path = new ArrayList<>(path(from, to));
    List<Integer> down = upwards(to);
    for (int at : upwards(from)) {
      if (down.contains(at)) {
        int above = tokens.get(at).head();
        if (above >= 0 && above < tokens.size() && !path.contains(above)) {
          path.add(above);
        }
        return path;
      }
    }
    return path;
  }

  /** The lowest word that stands over both tokens; the first token where there is none. */
  int meeting(int from, int to) {
    List<Integer> down = upwards(to);
    return upwards(from).stream().filter(down::contains).findFirst().orElse(from);
  }

  List<Token> children(int token) {
    return tokens.stream().filter(child -> child.head() == token).toList();
  }
}
