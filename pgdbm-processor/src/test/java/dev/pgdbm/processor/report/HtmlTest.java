package dev.pgdbm.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes from outside stays text. */
class HtmlTest {
    @Test
    void textIsEscaped() {
        assertThat(new Html().text("<b title='x'>\"&amp;\"</b>").toString())
                .isEqualTo("&lt;b title=&#39;x&#39;&gt;&quot;&amp;amp;&quot;&lt;/b&gt;");
    }

    @Test
    void attributesAreEscaped() {
        assertThat(new Html().open("a", "href", "#\"><script>").toString())
                .isEqualTo("<a href=\"#&quot;&gt;&lt;script&gt;\">");
    }

    @Test
    void charactersBeyondTheBasicPlaneStay() {
        assertThat(new Html().text("🙂").toString()).isEqualTo("🙂");
    }

    @Test
    void whatNoPageMayContainIsReplaced() {
        assertThat(new Html().text("a\u0000b\u001bc\ud83dd").toString()).isEqualTo("a\ufffdb\ufffdc\ufffdd");
    }
}
