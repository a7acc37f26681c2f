package cn.mingjing.law;

/**
 * Amounts of money in capital characters (中文大写), as they stand in decisions and receipts so that nobody can add a stroke.
 *
 * <p>Follows the rules of the People's Bank for filling in bills (《正确填写票据和结算凭证的基本规定》一至三): 整 after yuan only, a
 * 零 for each gap inside the number, and between yuan and fen when there are no jiao.
 */
public final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final long HUNDRED_MILLION = 100_000_000;

    private ChineseAmount() {}

    /** The amount in capitals, such as {@code 陆佰元整} or {@code 肆佰壹拾元叁角玖分}; nothing is {@code 零元整}. */
    public static String inCapitals(Fen amount) {
        long yuan = amount.amount() / 100;
        int jiao = (int) (amount.amount() / 10 % 10);
        int fen = (int) (amount.amount() % 10);
        var text = new StringBuilder();
        if (yuan > 0 || (jiao == 0 && fen == 0)) {
            text.append(whole(yuan)).append('元');
        }
        if (jiao == 0 && fen == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(digit(jiao)).append('角');
        } else if (yuan > 0) {
            text.append('零');
        }
        if (fen > 0) {
            text.append(digit(fen)).append('分');
        }
        return text.toString();
    }

    /** Digits and capitals side by side, such as {@code 600.00元（陆佰元整）}. */
    public static String inBoth(Fen amount) {
        return amount.yuan() + "元（" + inCapitals(amount) + "）";
    }

    /** Any number of yuan: so many hundred millions (亿), then the rest. */
    private static String whole(long number) {
        if (number < HUNDRED_MILLION) {
            return number == 0 ? "零" : belowHundredMillion((int) number);
        }
        int rest = (int) (number % HUNDRED_MILLION);
        return whole(number / HUNDRED_MILLION)
                + '亿'
                + (rest > 0 && rest < HUNDRED_MILLION / 10 ? "零" : "")
                + belowHundredMillion(rest);
    }

    private static String belowHundredMillion(int number) {
        int high = number / 10_000;
        int low = number % 10_000;
        return (high > 0 ? group(high) + "万" : "") + (high > 0 && low > 0 && low < 1000 ? "零" : "") + group(low);
    }

    /** Four digits; nothing for 0. */
    private static String group(int group) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = group / unit % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
            }
            gap = false;
            text.append(digit(digit)).append(PLACES[place]);
        }
        return text.toString();
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
