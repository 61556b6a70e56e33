package org.rapporteur.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class KeptStatementsTest {
  private static final String INSERT = "INSERT INTO name VALUES (:name)";
  private Handle handle;

  @BeforeEach
  void open() {
    Jdbi jdbi = Jdbi.create("jdbc:sqlite::memory:");
    jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
    handle = jdbi.open();
    handle.execute("CREATE TABLE name (name TEXT UNIQUE)");
  }

  @AfterEach
  void close() {
    handle.close();
  }

  @Test
  void theSameWordsAreServedByTheSameStatement() {
    Set<PreparedStatement> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String name : List.of("Reykjavik", "Geneva", "Vienna")) {
      handle
          .createUpdate(INSERT)
          .addCustomizer(
              new StatementCustomizer() {
                @Override
                public void beforeExecution(PreparedStatement statement, StatementContext context) {
                  used.add(statement);
                }
              })
          .bind("name", name)
          .execute();
    }
    assertThat(used).hasSize(1);
  }

  @Test
  void nothingOfTheLastUseIsLeft() {
    insert("Reykjavik");
    insert("Geneva");
    handle.prepareBatch(INSERT).bind("name", "Vienna").add().bind("name", "Malta").add().execute();
    handle.prepareBatch(INSERT).bind("name", "Helsinki").add().execute();
    assertThat(names()).containsExactly("Geneva", "Helsinki", "Malta", "Reykjavik", "Vienna");
  }

  @Test
  void theSameQuestionMayBeAskedInsideItself() {
    insert("Geneva");
    insert("Vienna");
    List<List<String>> seen = new ArrayList<>();
    handle
        .createQuery("SELECT name FROM name ORDER BY name")
        .mapTo(String.class)
        .forEach(name -> seen.add(names()));
    assertThat(seen).containsExactly(List.of("Geneva", "Vienna"), List.of("Geneva", "Vienna"));
  }

  @Test
  void aStatementThatFailedCanBeUsedAgain() {
    insert("Geneva");
    assertThatThrownBy(() -> insert("Geneva")).hasMessageContaining("UNIQUE");
    insert("Vienna");
    assertThat(names()).containsExactly("Geneva", "Vienna");
  }

  @Test
  void manyDifferentQuestionsAreForgottenInTurn() {
    for (int i = 0; i < 1000; i++) {
      assertThat(handle.createQuery("SELECT " + i).mapTo(Integer.class).one()).isEqualTo(i);
    }
  }

  private void insert(String name) {
    handle.createUpdate(INSERT).bind("name", name).execute();
  }

  private List<String> names() {
    return handle.createQuery("SELECT name FROM name ORDER BY name").mapTo(String.class).list();
  }
}
