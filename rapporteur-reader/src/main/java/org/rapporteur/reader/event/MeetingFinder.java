package org.rapporteur.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.reader.entity.Cast;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Upos;

/**
 * Gathers the mentions of one meeting into one record.
 *
 * <p>Example: {@code Reagan met Gorbachev in Reykjavik. … The talks lasted two days. … The two
 * leaders had met in Geneva a year earlier.} gives two meetings, the first with two mentions.
 *
 * <p>Two mentions are one meeting unless their parties, place, time or kind disagree; a mention
 * that names no party joins the meeting before it only when its words point back.
 */
public final class MeetingFinder {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its");
  private static final int MOST_MEETINGS_COMPARED = 40;

  /** Finds the meetings that the events speak of, in the order of their first mention. */
  public List<Meeting> find(Parse parse, Cast cast, List<Event> events) {
    return find(parse, Lookup.of(cast), events);
  }

  List<Meeting> find(Parse parse, Lookup cast, List<Event> events) {
    Map<Integer, Word> words = words(parse);
    List<MeetingDraft> drafts = new ArrayList<>();
    for (Event event : events) {
      Word word = words.get(event.trigger().start());
      if (word == null) {
        continue;
      }
      Optional<MeetingKind> kind = MeetingWords.kind(event, word.meeting(event));
      if (kind.isPresent()) {
        boolean talking = MeetingWords.isTalking(word.token().lemma());
        boolean verb = word.token().upos() == Upos.VERB;
        Occasion mention =
            new Occasion(event, kind.get(), word.definite(), talking, verb, word.earlier());
        enter(mention, cast, drafts);
      }
    }
    List<Meeting> meetings = new ArrayList<>();
    for (MeetingDraft draft : drafts) {
      meetings.add(draft.meeting("m" + (meetings.size() + 1)));
    }
    return List.copyOf(meetings);
  }

  /** Joins the latest meeting that accepts the mention, else opens a new one. */
  private static void enter(Occasion mention, Lookup cast, List<MeetingDraft> drafts) {
    int oldest = Math.max(0, drafts.size() - MOST_MEETINGS_COMPARED);
    for (int i = drafts.size() - 1; i >= oldest; i--) {
      if (drafts.get(i).accepts(mention)) {
        drafts.get(i).add(mention);
        return;
      }
    }
    if (mention.standsAlone()) {
      drafts.add(new MeetingDraft(cast, mention));
    }
  }

  private record Word(Token token, boolean definite, boolean earlier, String object) {
    /** The word that tells the kind of meeting: who calls off a visit makes no phone call. */
    String meeting(Event event) {
      boolean undone = event.type() == EventType.REJECT && token.upos() == Upos.VERB;
      return undone ? object : token.lemma();
    }
  }

  /** The words of the article by the place where they start. */
  private static Map<Integer, Word> words(Parse parse) {
    Map<Integer, Word> words = new HashMap<>();
    for (Sentence sentence : parse.sentences()) {
      Set<Integer> pointed = new HashSet<>();
      Set<Integer> earlier = new HashSet<>();
      Map<Integer, String> objects = new HashMap<>();
      for (Token token : sentence.tokens()) {
        if (Tree.says(token, POINTING)) {
          pointed.add(token.head());
        }
        if (token.upos() == Upos.AUX && token.text().equals("had")) {
          earlier.add(token.head());
        }
        if (Tree.is(token, "obj") || token.deprel().equals("nsubj:pass")) {
          objects.put(token.head(), token.lemma());
        }
      }
      for (Token token : sentence.tokens()) {
        int at = token.index();
        String object = objects.getOrDefault(at, "");
        words.put(
            token.start(), new Word(token, pointed.contains(at), earlier.contains(at), object));
      }
    }
    return words;
  }
}
