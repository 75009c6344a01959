package org.lianban.casework.office;

import org.jspecify.annotations.Nullable;

/**
 * A province, city or county (GB/T 2260).
 *
 * @param parent the division it lies in; none above the province
 */
public record Division(String code, String name, String nameEn, @Nullable String parent) {}
