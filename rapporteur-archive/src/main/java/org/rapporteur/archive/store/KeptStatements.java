package org.rapporteur.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection prepared, the ones used last, since saving an article asks
 * the same few hundred questions again and again. For one thread at a time, as connections are.
 */
final class KeptStatements extends DefaultStatementBuilder {
  private static final int MOST = 400;

  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  /** What those in use were made from: Jdbi gives back the words before it parsed them. */
  private final Map<Statement, String> lent = new IdentityHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    boolean wantsKeys = context.isReturningGeneratedKeys();
    if (wantsKeys) {
      return super.create(connection, sql, context);
    }
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept == null ? super.create(connection, sql, context) : kept;
    lent.put(statement, sql);
    return statement;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    String parsed = lent.remove(statement);
    if (parsed == null
        || !(statement instanceof PreparedStatement prepared)
        || prepared.isClosed()) {
      super.close(connection, sql, statement);
      return;
    }
    try {
      prepared.clearBatch();
      prepared.clearParameters();
    } catch (SQLException e) {
      super.close(connection, sql, statement);
      return;
    }
    PreparedStatement before = idle.put(parsed, prepared);
    if (before != null) {
      before.close();
    }
    if (idle.size() > MOST) {
      Iterator<PreparedStatement> oldest = idle.values().iterator();
      oldest.next().close();
      oldest.remove();
    }
  }

  @Override
  public void close(Connection connection) {
    for (PreparedStatement statement : idle.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        // the connection is closed next, and takes its statements with it
      }
    }
    idle.clear();
  }
}
