package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.entity.Casts.find;
import static org.rapporteur.reader.entity.Casts.names;
import static org.rapporteur.reader.parse.TagType.NORP;
import static org.rapporteur.reader.parse.TagType.ORG;

import org.junit.jupiter.api.Test;
import org.rapporteur.reader.parse.LinkKind;

class NominalsTest {
  @Test
  void groupIsTakenUpOnlyByANounThatItWasCalled() {
    Parses parses =
        Parses.article()
            .sentence("The young officers met .")
            .tree("The det officers; young amod officers; officers nsubj met")
            .act("met", "officers")
            .sentence("The farmers marched .")
            .tree("The det farmers; farmers nsubj marched")
            .act("marched", "farmers")
            .sentence("The officers left .")
            .tree("The det officers; officers nsubj left")
            .act("left", "officers");
    parses.link(LinkKind.COREFERENCE, 1, "farmers", 0, "officers");
    parses.link(LinkKind.COREFERENCE, 2, "officers", 0, "officers");
    Cast cast = find(parses);

    assertThat(names(cast, 1, 1)).containsExactly("farmers");
    assertThat(names(cast, 2, 1)).containsExactly("young officers");
  }

  @Test
  void whatIsHeldByABodyStandsForIt() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Shells hit a UNITA held building .")
                .tag(ORG, "UNITA")
                .tree("UNITA compound held; held amod building; a det building; building obj hit")
                .act("hit", "building"));

    assertThat(names(cast, 0, 5)).containsExactly("UNITA");
  }

  @Test
  void prosecutorsOfAStateActForIt() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Swiss prosecutors opened an inquiry .")
                .tag(NORP, "Swiss")
                .tree("Swiss amod prosecutors; prosecutors nsubj opened")
                .act("opened", "prosecutors"));

    assertThat(names(cast, 0, 1)).containsExactly("Switzerland");
  }
}
