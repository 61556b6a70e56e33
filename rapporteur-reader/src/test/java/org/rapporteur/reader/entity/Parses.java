package org.rapporteur.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;
import org.rapporteur.reader.parse.Arc;
import org.rapporteur.reader.parse.Attribution;
import org.rapporteur.reader.parse.LinkKind;
import org.rapporteur.reader.parse.Parse;
import org.rapporteur.reader.parse.Role;
import org.rapporteur.reader.parse.Sentence;
import org.rapporteur.reader.parse.TagType;
import org.rapporteur.reader.parse.TaggedMention;
import org.rapporteur.reader.parse.Token;
import org.rapporteur.reader.parse.Trigger;
import org.rapporteur.reader.parse.Upos;

/**
 * Parses made by hand: words with blanks between them, then what the encoder would say about them.
 * A word is named by its text, the second of the same text by {@code text@2}.
 */
public final class Parses {
  private static final Set<String> NO_BLANK_BEFORE =
      Set.of(",", ".", ";", ":", "?", "'s", "’s", "”", ")", "-");
  private static final Set<String> NO_BLANK_AFTER = Set.of("“", "(", "-");

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<List<Object>, Double> links = new HashMap<>();
  private int paragraph;

  private static final class Draft {
    private final List<String> words;
    private final int paragraph;
    private final Map<Integer, Token> tree = new HashMap<>();
    private final List<TaggedMention> mentions = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    private Draft(List<String> words, int paragraph) {
      this.words = words;
      this.paragraph = paragraph;
    }
  }

  public static Parses article() {
    return new Parses();
  }

  public Parses sentence(String words) {
    drafts.add(new Draft(List.of(words.split(" ")), paragraph));
    return this;
  }

  public Parses paragraph() {
    paragraph++;
    return this;
  }

  private Draft last() {
    return drafts.get(drafts.size() - 1);
  }

  private static int index(Draft draft, String word) {
    String[] parts = word.split("@");
    int nth = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    for (int index = 0; index < draft.words.size(); index++) {
      if (draft.words.get(index).equals(parts[0]) && --nth == 0) {
        return index;
      }
    }
    throw new IllegalArgumentException("no word " + word + " in " + draft.words);
  }

  /** The index of a word. */
  public int index(int sentence, String word) {
    return index(drafts.get(sentence), word);
  }

  /** Several edges of the tree: {@code "he nsubj said"}; separated by semicolons. */
  public Parses tree(String edges) {
    for (String edge : edges.split(";")) {
      String[] parts = edge.strip().split(" ");
      int word = index(last(), parts[0]);
      last()
          .tree
          .put(word, new Token(word, 0, 1, "", Upos.X, "", "", index(last(), parts[2]), parts[1]));
    }
    return this;
  }

  public Parses tag(TagType type, String first, String lastWord) {
    last()
        .mentions
        .add(new TaggedMention(index(last(), first), index(last(), lastWord), type, 0.9));
    return this;
  }

  public Parses tag(TagType type, String word) {
    return tag(type, word, word);
  }

  public Parses act(String trigger, String... actors) {
    List<Arc> arcs = new ArrayList<>();
    for (String actor : actors) {
      arcs.add(new Arc(Role.ACTOR, index(last(), actor), 0.9));
    }
    last()
        .triggers
        .add(
            new Trigger(
                index(last(), trigger), EventType.CONSULT, null, Status.ACTUAL, false, 0.9, arcs));
    return this;
  }

  /** An attribution; cue and source may be {@code -}. */
  public Parses says(String source, String cue, String first, String lastWord) {
    int begin = index(last(), first);
    int cueIndex = cue.equals("-") ? -1 : index(last(), cue);
    last()
        .attributions
        .add(
            new Attribution(
                cueIndex,
                cueIndex < 0 ? begin : cueIndex,
                begin,
                index(last(), lastWord),
                source.equals("-") ? -1 : index(last(), source),
                Certainty.CERTAIN,
                0.8));
    return this;
  }

  public Parses link(LinkKind kind, int from, String word, int to, String other) {
    links.put(List.of(kind, from, index(from, word), to, index(to, other)), 0.9);
    return this;
  }

  public Parse parse() {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    int before = 0;
    for (Draft draft : drafts) {
      if (!text.isEmpty()) {
        text.append(draft.paragraph == before ? " " : "\n\n");
      }
      before = draft.paragraph;
      sentences.add(sentence(draft, sentences.size(), text));
    }
    return new Parse(
        text.toString(),
        sentences,
        (kind, fromSentence, fromToken, toSentence, toToken) ->
            links.getOrDefault(List.of(kind, fromSentence, fromToken, toSentence, toToken), 0.0));
  }

  private static Sentence sentence(Draft draft, int index, StringBuilder text) {
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    boolean glued = true;
    for (String word : draft.words) {
      if (!glued && !NO_BLANK_BEFORE.contains(word)) {
        text.append(' ');
      }
      glued = NO_BLANK_AFTER.contains(word);
      tokens.add(token(draft, tokens.size(), text.length(), word));
      text.append(word);
    }
    return new Sentence(
        index,
        draft.paragraph,
        begin,
        text.length(),
        tokens,
        draft.mentions,
        draft.triggers,
        draft.attributions,
        List.of(),
        List.of());
  }

  private static Token token(Draft draft, int index, int start, String word) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean letter = Character.isLetterOrDigit(word.charAt(0));
    Token edge =
        draft.tree.getOrDefault(index, new Token(index, 0, 1, "", Upos.X, "", "", -1, "root"));
    Upos upos = !letter ? Upos.PUNCT : capital && index > 0 ? Upos.PROPN : Upos.NOUN;
    boolean plural = word.endsWith("s") && word.length() > 3 && !capital;
    String lemma = plural ? singular(word) : word.toLowerCase();
    return new Token(
        index,
        start,
        start + word.length(),
        word,
        upos,
        plural ? "NNS" : "NN",
        lemma,
        edge.head(),
        edge.deprel());
  }

  private static String singular(String word) {
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }
}
