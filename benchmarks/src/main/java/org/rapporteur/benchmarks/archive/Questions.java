package org.rapporteur.benchmarks.archive;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.archive.query.Facet;
import org.rapporteur.archive.query.Listing;
import org.rapporteur.archive.query.Records;
import org.rapporteur.archive.record.EventRecord;
import org.rapporteur.archive.record.Filter;
import org.rapporteur.archive.record.MeetingRecord;
import org.rapporteur.archive.record.Page;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;

/** What users ask: lists with filters of every kind, counts, words, single records. */
final class Questions {
  private static final int PAGE = 50;
  private static final int MOST = 50;
  private static final double COMMON = 0;
  private static final double MIDDLE = 0.2;
  private static final double RARE = 0.9;

  private final Known known;

  Questions(Known known) {
    this.known = known;
  }

  /** Lists of events, as a page asks for them. */
  List<Question> events() {
    List<Question> all = new ArrayList<>();
    event(all, "all", new Asked());
    event(all, "any status", any());
    event(all, "planned", new Asked().status("planned"));
    event(all, "type", new Asked().type(EventType.CONSULT));
    event(all, "rare type", any().type(EventType.AID, EventType.MOBILIZE));
    event(all, "mode", any().mode("visit"));
    event(all, "quad", new Asked().quad(Quad.MATERIAL_CONFLICT));
    event(all, "certainty", any().certainty(Certainty.POSSIBLE));
    event(all, "days", new Asked().days(1984, 1986));
    event(all, "no background, independent", new Asked().noBackground().independent(2));
    event(all, "context", any().context(Context.MILITARY));
    event(all, "topic", any().topic("arm"));
    event(all, "source", new Asked().source(known.source(COMMON)));
    event(all, "text", new Asked().text("treaty"));
    event(all, "text of many", new Asked().text("said"));
    event(all, "text, rare phrase", any().text("\"anniversary of the\" NOT treaty"));
    for (double rank : new double[] {COMMON, MIDDLE, RARE}) {
      event(all, "country " + rank, new Asked().country(known.country(rank)));
      event(
          all, "pair " + rank, new Asked().pair(known.pair(rank).get(0), known.pair(rank).get(1)));
      event(all, "party " + rank, any().party(known.party(rank)));
      event(all, "place " + rank, any().place(known.place(rank)));
    }
    event(all, "country, type, days", country(COMMON).type(EventType.ACCUSE).days(1980, 1999));
    event(all, "country, place", country(COMMON).place(known.country(COMMON)));
    event(all, "country, text", country(COMMON).text("summit"));
    event(all, "two countries", new Asked().country(known.country(COMMON), known.country(MIDDLE)));
    event(all, "pair, planned", pair(COMMON).status("planned", "possible"));
    event(all, "pair, source, days", pair(COMMON).source(known.source(COMMON)).days(1980, 2000));
    event(all, "two parties", any().party(known.party(COMMON), known.party(0.0001)));
    event(all, "party and country as pair", any().pair(known.party(COMMON), known.country(COMMON)));
    event(
        all,
        "context, country, days",
        country(COMMON).context(Context.DIPLOMATIC).days(1990, 1994));
    event(all, "topic, source", any().topic("treaty").source(known.source(COMMON)));
    return all;
  }

  /** Lists of the other kinds. */
  List<Question> others() {
    List<Question> all = new ArrayList<>();
    meeting(all, "all", new Asked());
    meeting(all, "any status, country", any().country(known.country(COMMON)));
    meeting(all, "pair", any().pair(known.pair(COMMON).get(0), known.pair(COMMON).get(1)));
    meeting(all, "party, planned", new Asked().status("planned").party(known.party(COMMON)));
    meeting(all, "days, place", new Asked().days(1985, 1995).place(known.country(COMMON)));
    meeting(all, "text", new Asked().text("summit"));
    list(all, "statements: all", Records::statements, new Asked());
    list(all, "statements: country", Records::statements, country(COMMON));
    list(all, "statements: text", Records::statements, new Asked().text("agreement"));
    list(
        all,
        "statements: doubtful, days",
        Records::statements,
        new Asked().certainty(Certainty.DENIED).days(1980, 2000));
    list(all, "relations: predicate", Records::relations, new Asked().predicate(Predicate.LEADS));
    list(all, "relations: country", Records::relations, country(COMMON));
    list(all, "topics: all", Records::topics, new Asked());
    list(all, "topics: country", Records::topics, country(COMMON));
    list(all, "entities: all", Records::entities, new Asked());
    list(all, "entities: part of a name", Records::entities, new Asked().party("minist"));
    list(
        all,
        "articles: source, days",
        Records::articles,
        new Asked().source(known.source(COMMON)).days(1985, 1990));
    list(all, "articles: country, text", Records::articles, country(COMMON).text("arms OR grain"));
    return all;
  }

  /** Counts, as every page shows them. */
  List<Question> counts(Asked asked, String name) {
    List<Question> all = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (facet != Facet.PREDICATE) {
        Filter filter = asked.filter();
        all.add(
            new Question(
                name + " by " + facet, records -> records.events().counts(filter, facet, MOST)));
      }
    }
    return all;
  }

  /** Words in texts. */
  List<Question> searches() {
    return List.of(
        search("summit", new Asked()),
        search("said", new Asked()),
        search("nuclear OR treaty", new Asked()),
        search("\"foreign minister\"", new Asked()),
        search("begin*", new Asked().days(1985, 1995)),
        search("NEAR(foreign minister, 20)", new Asked()),
        search("title:meet", country(COMMON)),
        search("agreement", new Asked().source(known.source(COMMON))));
  }

  /** What a page of one record asks. */
  List<Question> records(Records records) {
    List<EventRecord> events =
        records.events().list(new Asked().independent(2).filter(), PAGE, null).records();
    List<MeetingRecord> meetings =
        records.meetings().list(new Asked().independent(2).filter(), PAGE, null).records();
    return List.of(
        new Question(
            "event with reports",
            each ->
                events.forEach(event -> {
                  each.events().one(event.key());
                  each.events().reports(event.key());
                })),
        new Question(
            "meeting with reports",
            each ->
                meetings.forEach(meeting -> {
                  each.meetings().one(meeting.key());
                  each.meetings().reports(meeting.key());
                })));
  }

  Asked country() {
    return country(COMMON);
  }

  Asked pair() {
    return pair(COMMON);
  }

  private Asked country(double rank) {
    return new Asked().country(known.country(rank));
  }

  private Asked pair(double rank) {
    return new Asked().pair(known.pair(rank).get(0), known.pair(rank).get(1));
  }

  private static Asked any() {
    return new Asked()
        .status("actual", "planned", "possible", "negated", "hypothetical", "cancelled");
  }

  private static void event(List<Question> all, String name, Asked asked) {
    list(all, "events: " + name, Records::events, asked);
  }

  private static void meeting(List<Question> all, String name, Asked asked) {
    list(all, "meetings: " + name, Records::meetings, asked);
  }

  private static void list(
      List<Question> all,
      String name,
      java.util.function.Function<Records, Listing<?>> listing,
      Asked asked) {
    Filter filter = asked.filter();
    all.add(new Question(name, records -> second(listing.apply(records), filter)));
  }

  /** The first page and the one after it. */
  private static void second(Listing<?> listing, Filter filter) {
    listing.list(filter, PAGE, null);
  }

  private static Question search(String words, Asked asked) {
    Filter filter = asked.filter();
    return new Question(
        "search: " + words,
        records -> {
          Page<?> page = records.search(words, filter, PAGE, null);
          if (page.records().isEmpty()) {
            throw new IllegalStateException("nothing found for " + words);
          }
        });
  }
}
