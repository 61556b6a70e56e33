package org.rapporteur.archive.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.store.Change;
import org.rapporteur.archive.store.Database;

final class CopiesTest {
  private static final Set<String> OTHER_WORDS = Set.of("rewrite", "follow");

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("record.db"), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void copiesMeetAndRewritesStayApartInAnyOrder() {
    Map<String, String> texts = texts();
    Random random = new Random(1975);
    for (int round = 0; round < 5; round++) {
      database.close();
      database = Database.open(folder.resolve("round" + round + ".db"), Clock.systemUTC());
      List<String> names = new ArrayList<>(texts.keySet());
      Collections.shuffle(names, random);
      Map<String, Long> ids = new LinkedHashMap<>();
      names.forEach(name -> ids.put(name, add(name, "1990-01-01", texts.get(name), true)));
      for (String one : names) {
        for (String two : names) {
          assertThat(copyOf(ids.get(one)) == copyOf(ids.get(two)))
              .as("%s and %s, order %s", one, two, names)
              .isEqualTo(same(one, two));
        }
      }
    }
  }

  @Test
  void theSketchesAloneTellCopiesWhereNoTextIsKept() {
    Map<String, String> texts = texts();
    Map<String, Long> ids = new LinkedHashMap<>();
    texts.forEach((name, text) -> ids.put(name, add(name, "1990-01-01", text, false)));
    texts.keySet().stream()
        .filter(name -> same(name, "reykjavik/original") || same(name, "goodfriday/original"))
        .forEach(name ->
            assertThat(copyOf(ids.get(name)))
                .as(name)
                .isEqualTo(copyOf(ids.get(name.split("/")[0] + "/original"))));
    assertThat(copyOf(ids.get("reykjavik/rewrite"))).isEqualTo(ids.get("reykjavik/rewrite"));
  }

  @Test
  void anOriginalThatArrivesLaterLeadsItsCopies() {
    String text = Objects.requireNonNull(texts().get("helsinki/original"));
    long second = add("b", "1975-08-02", text, true);
    long third = add("c", null, text + " Also printed elsewhere.", true);
    assertThat(copyOf(third)).isEqualTo(second);
    long first = add("a", "1975-08-01", text + " Printed first.", true);
    assertThat(List.of(copyOf(first), copyOf(second), copyOf(third))).containsOnly(first);
  }

  @Test
  void whatJoinsTwoClustersNamesThoseThatHaveAnotherOriginalNow() {
    String text = Objects.requireNonNull(texts().get("helsinki/original"));
    int middle = text.indexOf("Diplomats from");
    long head = add("head", "1975-08-02", text.substring(0, middle), true);
    long tail = add("tail", "1975-08-03", text.substring(middle), true);
    assertThat(copyOf(tail)).isEqualTo(tail);
    Set<Long> pointed =
        database.change(
            "whole",
            change ->
                new Copies().place(change, insert(change, "whole", "1975-08-01", text), text));
    assertThat(pointed).containsExactlyInAnyOrder(head, tail);
    assertThat(copyOf(head)).isEqualTo(copyOf(tail)).isNotEqualTo(head);
  }

  @Test
  void placingAgainChangesNothing() {
    String text = Objects.requireNonNull(texts().get("helsinki/original"));
    long first = add("a", "1975-08-01", text, true);
    long second = add("b", "1975-08-02", text, true);
    database.change("again", change -> new Copies().place(change, first, text));
    database.change("again", change -> new Copies().place(change, second, text + " And more."));
    assertThat(List.of(copyOf(first), copyOf(second))).containsOnly(first);
  }

  @Test
  void shortAndEmptyTextsAreNobodysCopies() {
    long empty = add("a", "1975-08-01", "", true);
    long other = add("b", "1975-08-01", "", true);
    long word = add("c", "1975-08-01", "Signed.", true);
    assertThat(List.of(copyOf(empty), copyOf(other), copyOf(word)))
        .containsExactly(empty, other, word);
  }

  private static boolean same(String one, String two) {
    if (one.equals(two)) {
      return true;
    }
    String[] first = one.split("/");
    String[] second = two.split("/");
    return first[0].equals(second[0])
        && !OTHER_WORDS.contains(first[1])
        && !OTHER_WORDS.contains(second[1]);
  }

  private long add(String key, String published, String text, boolean kept) {
    return database.change(
        "test",
        change -> {
          long id = insert(change, key, published, kept ? text : null);
          new Copies().place(change, id, text);
          return id;
        });
  }

  private static long insert(Change change, String key, String published, String text) {
    long id =
        change
            .handle()
            .createQuery(
                """
                INSERT INTO article (key, text_hash, published, text, length, reading, reader,
                  origin, added, copy_of, version)
                VALUES (:key, :key, :published, :text, 0, x'', 'test', 'test', '', 0, :version)
                RETURNING id
                """)
            .bind("key", key)
            .bind("published", published)
            .bind("text", text)
            .bind("version", change.version())
            .mapTo(Long.class)
            .one();
    change.handle().execute("UPDATE article SET copy_of = id WHERE id = ?", id);
    return id;
  }

  private long copyOf(long article) {
    return database.read(handle ->
        handle
            .createQuery("SELECT copy_of FROM article WHERE id = :id")
            .bind("id", article)
            .mapTo(Long.class)
            .one());
  }

  private static Map<String, String> texts() {
    try (InputStream in =
        Objects.requireNonNull(CopiesTest.class.getResourceAsStream("/grouping/copies.txt"))) {
      Map<String, String> texts = new LinkedHashMap<>();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("(?m)^== ")) {
        int line = part.indexOf('\n');
        if (!part.startsWith("#")) {
          texts.put(part.substring(0, line).strip(), part.substring(line + 1).strip());
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
