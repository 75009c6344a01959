package org.lianban.casework.office.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a person signs in as, and what others call him: by office and role.
 *
 * @param email his address of office; none if he has none
 */
public record Naming(
        String account, String label, @Nullable String labelInEnglish, @Nullable String email) {}
