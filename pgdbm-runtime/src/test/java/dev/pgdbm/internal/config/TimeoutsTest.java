package dev.pgdbm.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeoutsTest {
    @Test
    void aLocaleWithOtherDigitsMakesTheSameOptions() {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Timeouts.USUAL.serverOptions())
                    .isEqualTo("-c statement_timeout=60000 -c lock_timeout=5000"
                            + " -c idle_in_transaction_session_timeout=60000");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
