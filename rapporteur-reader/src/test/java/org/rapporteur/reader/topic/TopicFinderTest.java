package org.rapporteur.reader.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementStyle;
import org.rapporteur.model.Status;
import org.rapporteur.model.Topic;
import org.rapporteur.reader.entity.EntityFinder;
import org.rapporteur.reader.knowledge.KnowledgeBase;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.relation.Parses;
import org.rapporteur.reader.relation.RandomParses;

class TopicFinderTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.open();
  private final TopicFinder finder = new TopicFinder(KNOWLEDGE);

  @Test
  void whatTheTalksAreAboutComesFirstInNounForm() {
    List<Topic> topics = find(talks().parse(), List.of());

    assertThat(topics.get(0).label()).isEqualTo("reduction of nuclear weapons");
    assertThat(topics.get(0).salience()).isGreaterThan(topics.get(topics.size() - 1).salience());
  }

  @Test
  void wordsTellTheContexts() {
    assertThat(find(talks().parse(), List.of()).get(0).contexts())
        .contains(Context.MILITARY, Context.CBRN);
  }

  @Test
  void subjectCodesComeFromTheMediaTopics() {
    assertThat(find(talks().parse(), List.of()).get(0).mediaTopics())
        .isNotEmpty()
        .allMatch(code -> code.startsWith("medtop:"));
  }

  @Test
  void peopleAreNoTopics() {
    assertThat(find(talks().parse(), List.of()))
        .extracting(Topic::label)
        .noneMatch(label -> label.contains("Gorbachev"));
  }

  @Test
  void labelsOfOneArticleDoNotRepeatOneAnother() {
    List<Topic> topics = find(talks().parse(), List.of());

    for (Topic one : topics) {
      for (Topic other : topics) {
        assertThat(one == other || !Stems.of(one.label()).same(Stems.of(other.label()))).isTrue();
      }
    }
  }

  @Test
  void statusIsThatOfTheActAround() {
    Parse parse =
        new Parses()
            .sentence(
                "They/PRON/2/nsubj will/AUX/2/aux discuss/VERB/-1/root fishing/NOUN/4/compound"
                    + " rights/NOUN/2/obj/right ./PUNCT/2/punct")
            .trigger(2, EventType.CONSULT, Status.PLANNED, 4)
            .topics(3, 4)
            .parse();

    assertThat(find(parse, List.of()).get(0).status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void whoSpeaksOfItRaisesIt() {
    Parse parse = talks().parse();
    Statement said =
        new Statement(
            "s1",
            new Statement.Speaker("e7", null),
            null,
            List.of(Span.of(parse.text(), 0, parse.text().length())),
            StatementStyle.DIRECT,
            Certainty.CERTAIN,
            null,
            0.9);

    assertThat(find(parse, List.of(said)).get(0).raisedBy()).containsExactly("e7");
  }

  @Test
  void articleWithoutNounsHasNoTopics() {
    Parse parse = new Parses().sentence("Go/VERB/-1/root !/PUNCT/0/punct").parse();

    assertThat(find(parse, List.of())).isEmpty();
  }

  @Test
  void oddParsesGiveSpansInsideTheText() {
    for (long seed = 0; seed < 300; seed++) {
      Parse parse = RandomParses.of(seed);
      for (Topic topic : find(parse, List.of())) {
        for (Span span : topic.evidence()) {
          assertThat(parse.text().substring(span.start(), span.end()))
              .as("seed %d", seed)
              .isEqualTo(span.text());
        }
      }
    }
  }

  private List<Topic> find(Parse parse, List<Statement> statements) {
    return finder.find(parse, new EntityFinder(KNOWLEDGE).find(parse, null), statements);
  }

  private static Parses talks() {
    return new Parses()
        .sentence(
            "Reagan/PROPN/3/nsubj and/CCONJ/2/cc Gorbachev/PROPN/0/conj discussed/VERB/-1/root/discuss"
                + " the/DET/5/det reduction/NOUN/3/obj of/ADP/8/case nuclear/ADJ/8/amod"
                + " weapons/NOUN/5/nmod/weapon in/ADP/10/case Geneva/PROPN/3/obl ./PUNCT/3/punct")
        .mention(0, 0, TagType.PERSON)
        .mention(2, 2, TagType.PERSON)
        .mention(10, 10, TagType.GPE)
        .trigger(3, EventType.CONSULT, Status.ACTUAL, 5)
        .topics(5, 7, 8)
        .sentence(
            "Reporters/NOUN/1/nsubj/reporter waited/VERB/-1/root/wait outside/ADP/4/case a/DET/4/det"
                + " villa/NOUN/1/obl ./PUNCT/1/punct");
  }
}
