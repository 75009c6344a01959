package org.lianban.kernel.contract;

/** An outside agency (外部机关: police, court, customs, platform) that calls the API. */
public record AgencyId(String value) {
    public AgencyId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("an agency id has 1 to 64 characters");
        }
    }

    public static AgencyId of(String text) {
        return new AgencyId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
