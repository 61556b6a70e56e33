package org.rapporteur.app.web.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one browser and the demo to look at. Where the system has no Chromium with its
 * driver, the tests are skipped, and one line says so.
 */
final class Browsing implements ExecutionCondition, BeforeAllCallback, ParameterResolver {
  private static final String MISSING =
      "Browser tests are skipped: install chromium and chromium-driver to run them.";

  /** What the store keeps; it is closed with all tests. */
  private record Kept(Optional<Browser> browser) implements AutoCloseable {
    @Override
    public void close() {
      browser.ifPresent(Browser::close);
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return browser(context).isPresent()
        ? ConditionEvaluationResult.enabled("Chromium is there")
        : ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    DemoSite.of(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == DemoSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class
        ? browser(context).orElseThrow()
        : DemoSite.of(context);
  }

  private static Optional<Browser> browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Browsing.class))
        .computeIfAbsent(
            Kept.class,
            key -> {
              Kept kept = new Kept(Browser.start());
              if (kept.browser().isEmpty()) {
                System.out.println(MISSING);
              }
              return kept;
            },
            Kept.class)
        .browser();
  }
}
