package org.lianban.notification.setting;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.lianban.kernel.contract.PersonId;

/** The only class that knows the settings' table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettingStore {
    private static final String FIND =
            "select mail, language from setting_mail where person_id = ?";
    private static final String SAVE =
            """
            insert into setting_mail (person_id, mail, language) values (?, ?, ?)
            on conflict (person_id) do update set mail = excluded.mail,
                language = excluded.language""";

    private final AgroalDataSource database;

    SettingStore(AgroalDataSource database) {
        this.database = database;
    }

    Optional<MailSetting> find(PersonId person) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setObject(1, person.value());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new MailSetting(
                                        MailWish.valueOf(row.getString(1)),
                                        MailLanguage.of(row.getString(2))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a setting could not be read", e);
        }
    }

    void save(PersonId person, MailSetting setting) {
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setObject(1, person.value());
            save.setString(2, setting.mail().name());
            save.setString(3, setting.language().code());
            save.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a setting could not be written", e);
        }
    }
}
