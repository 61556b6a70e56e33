package org.rapporteur.model.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Certainty;
import org.rapporteur.model.Context;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Mode;
import org.rapporteur.model.Predicate;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Sector;
import org.rapporteur.model.Status;

class CodebookTest {
  private final Codebook book = Codebook.open();

  @Test
  void everyCodeHasExactlyOneEntry() {
    assertThat(codes(Chapter.TYPES)).isEqualTo(names(EventType.values(), EventType::name));
    assertThat(codes(Chapter.MODES))
        .isEqualTo(names(Mode.values(), mode -> mode.type() + "." + mode.label()));
    assertThat(codes(Chapter.QUADS)).isEqualTo(names(Quad.values(), Quad::name));
    assertThat(codes(Chapter.STATUSES)).isEqualTo(names(Status.values(), Status::label));
    assertThat(codes(Chapter.CERTAINTIES)).isEqualTo(names(Certainty.values(), Certainty::label));
    assertThat(codes(Chapter.CONTEXTS)).isEqualTo(names(Context.values(), Context::label));
    assertThat(codes(Chapter.SECTORS)).isEqualTo(names(Sector.values(), Sector::name));
    assertThat(codes(Chapter.PREDICATES)).isEqualTo(names(Predicate.values(), Predicate::label));
  }

  @Test
  void countsAreThoseOfPlover() {
    assertThat(book.entries(Chapter.TYPES)).hasSize(16);
    assertThat(book.entries(Chapter.MODES)).hasSize(67);
    assertThat(book.entries(Chapter.CONTEXTS)).hasSize(37);
    assertThat(book.entries(Chapter.SECTORS)).hasSize(25);
  }

  @Test
  void definitionsAndExamplesAreWholeSentencesAndExamplesDiffer() {
    List<String> examples = new ArrayList<>();
    for (Entry entry : all()) {
      assertThat(entry.definition()).as(entry.code()).endsWith(".").hasSizeGreaterThan(15);
      assertThat(entry.example()).as(entry.code()).endsWith(".").matches("[A-Z].*");
      examples.add(entry.chapter() + entry.example());
    }
    assertThat(new HashSet<>(examples)).hasSameSizeAs(examples);
  }

  @Test
  void everyValueFindsItsEntry() {
    assertThat(book.entry(EventType.AID).code()).isEqualTo("AID");
    assertThat(book.entry(Mode.COERCE_MARTIAL_LAW).code()).isEqualTo("COERCE.martial-law");
    assertThat(book.entry(Quad.VERBAL_CONFLICT).code()).isEqualTo("VERBAL_CONFLICT");
    assertThat(book.entry(Status.PLANNED).code()).isEqualTo("planned");
    assertThat(book.entry(Certainty.WISH).code()).isEqualTo("wish");
    assertThat(book.entry(Context.CBRN).code()).isEqualTo("cbrn");
    assertThat(book.entry(Sector.MED).definition()).contains("medical").contains("not the media");
    assertThat(book.entry(Predicate.LEADS).code()).isEqualTo("leads");
  }

  @Test
  void userFindsTypesModesAndChaptersByName() {
    assertThat(book.find("consult")).hasSize(5);
    assertThat(book.find("REQUEST.meet")).extracting(Entry::code).containsExactly("REQUEST.meet");
    assertThat(book.find("yield"))
        .extracting(Entry::code)
        .containsExactly("REQUEST.yield", "REJECT.yield");
    assertThat(book.find("predicates")).hasSize(21);
    assertThat(book.find("no such code")).isEmpty();
  }

  private Stream<Entry> stream() {
    return Stream.of(Chapter.values()).flatMap(chapter -> book.entries(chapter).stream());
  }

  private List<Entry> all() {
    return stream().toList();
  }

  private List<String> codes(Chapter chapter) {
    return book.entries(chapter).stream().map(Entry::code).toList();
  }

  private static <T> List<String> names(T[] values, java.util.function.Function<T, String> name) {
    return Stream.of(values).map(name).toList();
  }
}
