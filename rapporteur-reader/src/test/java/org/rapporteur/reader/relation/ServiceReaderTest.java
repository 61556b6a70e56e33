package org.rapporteur.reader.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reader.relation.Relations.read;

import org.junit.jupiter.api.Test;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.TagType;

class ServiceReaderTest {
  @Test
  void verbTellsWhoLeads() {
    Parse parse =
        new Parses()
            .sentence(
                "Trygve/PROPN/1/compound Lie/PROPN/2/nsubj heads/VERB/-1/root/head the/DET/4/det"
                    + " Union/PROPN/2/obj ./PUNCT/2/punct")
            .mention(0, 1, TagType.PERSON)
            .mention(4, 4, TagType.ORG)
            .parse();

    assertThat(read(parse)).containsExactly("leads Trygve Lie Union actual 'heads'");
  }

  @Test
  void whomAStateCallsItsOwnServesIt() {
    Parse parse =
        new Parses()
            .sentence(
                "Norway/PROPN/3/nmod:poss 's/PART/0/case Trygve/PROPN/3/compound"
                    + " Lie/PROPN/4/nsubj spoke/VERB/-1/root/speak ./PUNCT/4/punct")
            .mention(0, 0, TagType.GPE)
            .mention(2, 3, TagType.PERSON)
            .parse();

    assertThat(read(parse)).containsExactly("works_for Trygve Lie Norway actual 'Lie'");
  }
}
