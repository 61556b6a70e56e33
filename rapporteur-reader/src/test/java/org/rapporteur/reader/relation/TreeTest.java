package org.rapporteur.reader.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeTest {
  @Test
  void pathLeadsOverTheLowestCommonHead() {
    Tree tree =
        tree(
            "Norway/PROPN/3/nsubj is/AUX/3/cop a/DET/3/det member/NOUN/-1/root of/ADP/5/case"
                + " NATO/PROPN/3/nmod");

    assertThat(tree.path(0, 5)).containsExactly(0, 3, 5);
  }

  @Test
  void circleInTheTreeEndsTheWayUp() {
    Tree tree = tree("one/NOUN/1/nmod two/NOUN/0/nmod three/NOUN/-1/root");

    assertThat(tree.upwards(0)).containsExactly(0, 1);
    assertThat(tree.path(0, 2)).containsExactly(0, 1, 2);
  }

  private static Tree tree(String words) {
    return new Tree(new Parses().sentence(words).parse().sentences().get(0));
  }
}
