package org.rapporteur.reader.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.entity.Casts.find;
import static org.rapporteur.reader.entity.Casts.names;
import static org.rapporteur.reader.parse.TagType.FAC;
import static org.rapporteur.reader.parse.TagType.GPE;
import static org.rapporteur.reader.parse.TagType.LAW;

import org.junit.jupiter.api.Test;

class ThingsTest {
  @Test
  void whatIsSignedIsATreatyAndNoState() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Chile praised the Beagle Channel Treaty .")
                .tag(GPE, "Chile")
                .tag(LAW, "Beagle", "Treaty")
                .tree("Chile nsubj praised; Treaty obj praised; Beagle compound Treaty")
                .sentence("Argentina did ratify it .")
                .tag(GPE, "Argentina")
                .tree("Argentina nsubj ratify; it obj ratify"));

    assertThat(names(cast, 1, 3)).containsExactly("Beagle Channel Treaty");
  }

  @Test
  void whatIsVetoedIsNothingWhereNoTextWasNamed() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Britain circulated a draft .")
                .tag(GPE, "Britain")
                .tree("Britain nsubj circulated; draft obj circulated")
                .sentence("Russia might veto it .")
                .tag(GPE, "Russia")
                .tree("Russia nsubj veto; it obj veto"));

    assertThat(names(cast, 1, 3)).isEmpty();
  }

  @Test
  void placeInsideTheNameOfATreatyIsNotSpokenOf() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Reporters read the Dayton Accords .")
                .tag(LAW, "Dayton", "Accords")
                .tag(GPE, "Dayton")
                .tree("Reporters nsubj read; Accords obj read; Dayton compound Accords")
                .sentence("Crowds cheered it .")
                .tree("Crowds nsubj cheered; it obj cheered"));

    assertThat(names(cast, 1, 2)).containsExactly("Dayton Accords");
  }

  @Test
  void whatActsIsNoBuilding() {
    Cast cast =
        find(
            Parses.article()
                .sentence("Jordan reopened the Hejaz Railway .")
                .tag(GPE, "Jordan")
                .tag(FAC, "Hejaz", "Railway")
                .tree("Jordan nsubj reopened; Railway obj reopened; Hejaz compound Railway")
                .sentence("It protested .")
                .tree("It nsubj protested")
                .act("protested", "It"));

    assertThat(names(cast, 1, 0)).containsExactly("Jordan");
  }
}
