package org.rapporteur.sources;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article in a page: drops what is no text or plainly beside it, weighs every paragraph
 * by its words that are no links, and goes down to the smallest element that holds most of the
 * weight.
 */
final class MainText {
  private static final String NO_TEXT =
      "script, style, noscript, template, svg, iframe, object, form, button, select, input, nav,"
          + " aside, footer, figure, audio, video, canvas, menu, dialog, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo],"
          + " [style~=(?i)display\\s*:\\s*none]";
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(^|[\\s_-])(comments?|comment-?list|disqus|related|recommended|share|sharing|social"
              + "|newsletter|subscribe|subscription|cookie|consent|breadcrumbs?|sidebar|advert\\w*|ads?"
              + "|promo\\w*|sponsor\\w*|popular|trending|most-?read|read-?more|toolbar|widget|menu|navbar"
              + "|caption|bylines?|byline-?links|authors?|entry-?meta|post-?meta|article-?meta"
              + "|story-?meta|sign-?up|outbrain|taboola|read-?next|up-?next|more-?from|tags|paywall"
              + "|copyright)($|[\\s_-])");
  private static final double MOST_DROPPED = 0.4;
  private static final double OWN_PLACE = 0.4;
  private static final double MOST = 0.75;

  private MainText() {}

  /** Returns the paragraphs of the article; empty when the page has none. */
  static List<String> paragraphs(Document page) {
    Element body = page.body();
    body.select(NO_TEXT).remove();
    dropBeside(body);
    List<TextBlock> blocks = TextBlocks.of(body);
    Map<Element, Double> weights = weights(body, blocks);
    double total = weights.getOrDefault(body, 0.0);
    if (total == 0) {
      return blocks.stream().filter(b -> b.linkDensity() < 0.5).map(TextBlock::text).toList();
    }
    Element place = narrow(start(body, weights, total), weights);
    return chosen(blocks.stream().filter(block -> isIn(block.parent(), place)).toList());
  }

  /** Returns every paragraph that is not mostly links, where all of the page is article. */
  static List<String> everything(Document page) {
    page.body().select(NO_TEXT).remove();
    return TextBlocks.of(page.body()).stream()
        .filter(block -> block.linkDensity() < 0.5)
        .map(TextBlock::text)
        .toList();
  }

  /** An element named like a sidebar goes, unless it holds much of the page. */
  private static void dropBeside(Element body) {
    Map<Element, Integer> lengths = TextLengths.of(body);
    double most = MOST_DROPPED * Math.max(1, lengths.getOrDefault(body, 0));
    for (Element element : body.select("[class], [id]")) {
      String names = element.className() + " " + element.id();
      if (lengths.getOrDefault(element, 0) < most && BESIDE.matcher(names).find()) {
        element.remove();
      }
    }
  }

  /** Adds up from the leaves to the root, in one pass however deep the page is. */
  private static Map<Element, Double> weights(Element body, List<TextBlock> blocks) {
    Map<Element, Double> weights = new IdentityHashMap<>();
    for (TextBlock block : blocks) {
      double weight = block.weight();
      if (weight > 0) {
        weights.merge(block.parent(), weight, Double::sum);
      }
    }
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            // children come first
          }

          @Override
          public void tail(Node node, int depth) {
            Double weight = node instanceof Element element ? weights.get(element) : null;
            Element parent = node.parentElement();
            if (weight != null && parent != null && !node.equals(body)) {
              weights.merge(parent, weight, Double::sum);
            }
          }
        });
    return weights;
  }

  /** Where the publisher says that the article stands, if enough stands there. */
  private static Element start(Element body, Map<Element, Double> weights, double total) {
    for (String own : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Element best = body;
      double most = OWN_PLACE * total;
      for (Element element : body.select(own)) {
        double weight = weights.getOrDefault(element, 0.0);
        if (weight > most) {
          most = weight;
          best = element;
        }
      }
      if (!best.equals(body)) {
        return best;
      }
    }
    return body;
  }

  private static Element narrow(Element start, Map<Element, Double> weights) {
    Element place = start;
    while (true) {
      double enough = MOST * weights.getOrDefault(place, 0.0);
      Element next = null;
      int holders = 0;
      for (Element child : place.children()) {
        double weight = weights.getOrDefault(child, 0.0);
        holders += weight > 0 ? 1 : 0;
        if (weight >= enough && weight > 0) {
          next = child;
        }
      }
      if (next == null || isParagraph(next) || (holders > 1 && isParagraphParent(place))) {
        return place;
      }
      place = next;
    }
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().matches("p|blockquote|li|pre|h[1-6]|td");
  }

  private static boolean isParagraphParent(Element element) {
    return element.children().stream().filter(MainText::isParagraph).count() > 1;
  }

  private static boolean isIn(Element element, Element place) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(place)) {
        return true;
      }
    }
    return false;
  }

  /** Running text, and what stands between it; headings and short lines after the last are left. */
  private static List<String> chosen(List<TextBlock> blocks) {
    List<String> paragraphs = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    for (TextBlock block : blocks) {
      if (block.weight() > 0) {
        paragraphs.addAll(waiting);
        waiting.clear();
        paragraphs.add(block.text());
      } else if (!paragraphs.isEmpty()
          && !block.isLabel()
          && (block.isAside() || block.isHeading())) {
        waiting.add(block.text());
      }
    }
    waiting.stream().filter(text -> text.matches("(?s).*[.!?…][\"'”’]?")).forEach(paragraphs::add);
    return paragraphs;
  }
}
