package org.lianban.casework.party.domain;

/** What a check found, with a sentence for the officer. */
public enum IdentifierReason {
    WELL_FORMED("格式正确，校验通过。", "Well formed; the check fits."),
    EMPTY("未填写号码。", "No number was given."),
    UNREADABLE("号码格式无法识别。", "The form of the number is not recognised."),
    LENGTH("统一社会信用代码应为18位。", "A unified social credit code has 18 characters."),
    CHARACTER(
            "含有统一社会信用代码不使用的字符（不含I、O、S、V、Z）。",
            "Holds a character that the code does not use (I, O, S, V, Z are never used)."),
    CHECK_DIGIT("校验码不符，请核对原件。", "The check digit does not fit; compare with the original."),
    BODY_CHECK_DIGIT(
            "总校验码相符，但主体标识码的校验位不符，请核对。",
            "The check digit fits, but that of the body code inside does not; please compare."),
    CHECK_DIGIT_MISSING("缺少校验位。", "The check digit is missing."),
    PATENT_TYPE(
            "专利类型位不符（应为1、2、3、8或9）。",
            "The digit for the kind of patent is wrong (1, 2, 3, 8 or 9)."),
    SERIAL_NEVER_ALLOCATED(
            "校验位相符，但流水号0000000从不分配，可能涉嫌假冒专利。",
            "The check digit fits, but serial number 0000000 is never allocated: possibly passing-off."),
    TYPE_DIFFERS(
            "专利类型位与所填权利类型不一致。",
            "The digit for the kind of patent does not agree with the kind of right entered."),
    CLASS_MISSING("商标缺少类别。", "The class of the mark is missing."),
    CLASS_OUT_OF_RANGE("商标类别应为1至45。", "The class of a mark is 1 to 45."),
    NUMBER_ZERO("文书序号不能为零。", "The number of a letter is not zero."),
    NOT_CHECKED("此类号码无校验规则，照录。", "No rule is known for such numbers; taken as written."),
    RESIDENT_LENGTH(
            "公民身份号码应为18位（15位旧号码已停止使用）。",
            "An identity number has 18 characters (those of 15 are no longer in use)."),
    RESIDENT_CHARACTER(
            "公民身份号码应为17位数字加1位校验码（数字或X）。",
            "An identity number is 17 digits and a check character (a digit or X)."),
    RESIDENT_DATE(
            "号码中的出生日期不存在或晚于今日，请核对原件。",
            "The day of birth in it does not exist or is yet to come; compare with the original.");

    private final String chinese;
    private final String english;

    IdentifierReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
