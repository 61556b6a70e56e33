package org.rapporteur.reader.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Relation;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.entity.EntityFinder;
import org.rapporteur.reader.knowledge.KnowledgeBase;
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

  private static List<String> read(Parse parse) {
    Cast cast = new EntityFinder(KnowledgeBase.open()).find(parse, null);
    return new RelationFinder()
        .find(parse, cast, List.of()).stream().map(relation -> told(relation, cast)).toList();
  }

  private static String told(Relation relation, Cast cast) {
    return "%s %s %s %s '%s'"
        .formatted(
            relation.predicate(),
            cast.entity(relation.subject()).name(),
            cast.entity(relation.object()).name(),
            relation.status(),
            relation.trigger().text());
  }
}
