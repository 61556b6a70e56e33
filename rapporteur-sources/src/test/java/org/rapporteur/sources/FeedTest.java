package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;

final class FeedTest {
  private static final String TEXT = Inputs.TEXT;

  private static String rss(String items) {
    return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
        + "<title>The Sample Herald</title>"
        + items
        + "</channel></rss>";
  }

  @Test
  void readsTheWordsThatStandInRss() {
    Inputs inputs =
        Inputs.of(
            "feed.xml",
            rss(
                "<item><title>Leaders &amp;amp; aides meet</title><link>https://example.org/1</link>"
                    + "<pubDate>Tue, 19 Nov 1985 23:30:00 -0500</pubDate><description>"
                    + TEXT
                    + "</description></item><item><title>Long</title>"
                    + "<guid isPermaLink=\"true\">https://example.org/2</guid>"
                    + "<description>Short.</description><content:encoded><![CDATA["
                    + ("<p>" + TEXT + "</p>").repeat(8)
                    + "]]></content:encoded></item><item><title>Empty</title></item>"));
    assertThat(inputs.articles().get(0))
        .isEqualTo(
            new Article(
                TEXT,
                "Leaders & aides meet",
                LocalDate.of(1985, 11, 19),
                "The Sample Herald",
                "https://example.org/1"));
    assertThat(inputs.articles().get(1).text()).startsWith(TEXT + "\n\n" + TEXT);
    assertThat(inputs.articles().get(1).url()).isEqualTo("https://example.org/2");
    assertThat(inputs.warnings()).containsExactly("summary-only");
    assertThat(inputs.faults()).singleElement().asString().startsWith("feed.xml, item 3: the feed");
  }

  @Test
  void readsAtomAndRdf() {
    Inputs atom =
        Inputs.of(
            "feed.atom",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Herald</title><entry>"
                + "<title type=\"html\">Talks</title><link rel=\"self\" href=\"x\"/>"
                + "<link href=\"https://example.org/1\"/><updated>1985-11-20T01:00:00Z</updated>"
                + "<published>1985-11-19T01:00:00Z</published><content type=\"xhtml\"><div><p>"
                + TEXT
                + "</p></div></content></entry></feed>");
    assertThat(atom.articles())
        .containsExactly(
            new Article(
                TEXT, "Talks", LocalDate.of(1985, 11, 19), "Herald", "https://example.org/1"));
    Inputs rdf =
        Inputs.of(
            "feed",
            "<?xml version='1.0'?><rdf:RDF xmlns:dc='x'><channel><title>Herald</title></channel>"
                + "<item><title>Talks</title><link>https://example.org/1</link>"
                + "<dc:date>1985-11-19</dc:date><description>"
                + TEXT
                + "</description></item></rdf:RDF>");
    assertThat(rdf.articles()).isEqualTo(atom.articles());
  }

  @Test
  void readsJsonFeed() {
    Inputs inputs =
        Inputs.of(
            "feed.json",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Herald\","
                + " \"items\": [{\"url\": \"https://example.org/1\", \"title\": \"Talks\","
                + " \"content_text\": \""
                + TEXT
                + "\", \"date_published\": \"1985-11-19T08:00:00Z\"}]}");
    assertThat(inputs.articles())
        .containsExactly(
            new Article(
                TEXT, "Talks", LocalDate.of(1985, 11, 19), "Herald", "https://example.org/1"));
  }

  @Test
  void readsFeedsThatAreNotWellFormed() {
    Inputs inputs =
        Inputs.of("feed.xml", rss("<item><title>A & B&nbsp;</title><description>" + TEXT));
    assertThat(inputs.articles()).extracting(Article::title).containsExactly("A & B");
  }

  @Test
  void saysWhereAFeedIsBrokenOff() {
    String item = "<item><title>T</title>\n<description>" + TEXT + "</description></item>";
    String whole = rss(item + item);
    Inputs cut = Inputs.of("feed.xml", whole.substring(0, whole.lastIndexOf("</item>") - 40));
    assertThat(cut.articles()).hasSize(1);
    assertThat(cut.faults())
        .containsExactly(
            "feed.xml: the feed is broken off in line 4, after 1 whole item: get it again");
    Inputs first = Inputs.of("feed.xml", whole.substring(0, whole.indexOf("<description>")));
    assertThat(first.articles()).isEmpty();
    assertThat(first.faults())
        .containsExactly(
            "feed.xml: the feed is broken off in line 2, after 0 whole items: get it again");
    String between = whole.substring(0, whole.indexOf("</item>") + 7);
    assertThat(Inputs.of("feed.xml", between).articles()).hasSize(1);
    assertThat(Inputs.of("feed.xml", between).faults()).hasSize(1);
  }

  @Test
  void reachesNothingOutsideTheFeed() {
    String evil =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>T &x; &b;"
            + "</title><description>"
            + TEXT
            + "</description></item></channel></rss>";
    assertThat(Inputs.of("feed.xml", evil).articles())
        .singleElement()
        .extracting(Article::title)
        .asString()
        .doesNotContain("root")
        .doesNotContain("aaaa");
  }

  @Test
  void listsTheFeedsOfNestedGroups() {
    String opml =
        "<opml version=\"2.0\"><body><outline text=\"a\"><outline text=\"b\">"
            + "<outline type=\"rss\" xmlUrl=\"https://example.org/1\"/></outline></outline>"
            + "<outline xmlurl=\"https://example.org/2\"/></body></opml>";
    assertThat(FeedList.addresses(opml))
        .containsExactly("https://example.org/1", "https://example.org/2");
    assertThat(Inputs.of("a.opml", opml).faults())
        .singleElement()
        .asString()
        .contains("list of 2 feeds")
        .contains("ingest");
    assertThat(FeedList.addresses("# mine\nhttps://example.org/1\n"))
        .containsExactly("https://example.org/1");
  }

  @Test
  void saysThatXmlIsNoFeed() {
    assertThat(Inputs.of("a.xml", "<nitf><body/></nitf>").faults())
        .singleElement()
        .asString()
        .contains("no feed");
    assertThat(Inputs.of("a.xml", rss("")).faults())
        .singleElement()
        .asString()
        .contains("no article");
  }
}
