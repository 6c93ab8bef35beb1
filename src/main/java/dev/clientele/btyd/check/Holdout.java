package dev.clientele.btyd.check;

import dev.clientele.btyd.history.Histories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How well purchases were predicted: histories up to a day against what the same customers bought in the weeks after it.
///
/// @param actual the purchase days of those weeks
/// @param model how a model did
/// @param naive how it would have done to say that everybody goes on at the rate of before: `x / T` a week
/// @param byFrequency the averages of customers by their frequency before
public record Holdout(long actual, Score model, Score naive, List<Row> byFrequency) {

    public Holdout {
        byFrequency = List.copyOf(byFrequency);
    }

    /// How a prediction did.
    ///
    /// @param predicted purchase days of all customers together
    /// @param absoluteError the mean over customers of the error's absolute value
    /// @param squareError the root of the mean of its square, which an expectation makes smallest
    public record Score(double predicted, double absoluteError, double squareError) {}

    /// The customers of one frequency, the last row's of that or a higher one. Averages are per customer; rows without
    /// customers are left out.
    public record Row(int frequency, int customers, double predicted, double actual) {}

    /// Compares predictions with what happened.
    ///
    /// @param histories up to the day
    /// @param weeks how long was waited after it
    /// @param predicted for each history what the model expects in those weeks
    /// @param bought for each history what was bought, [RepeatPurchases#between]
    /// @param most the frequency from which on customers are one row
    public static Holdout of(Histories histories, double weeks, double[] predicted, int[] bought, int most) {
        var actual = Arrays.stream(bought).asLongStream().sum();
        return new Holdout(actual, score(predicted, bought), score(naive(histories, weeks), bought),
                rows(histories, predicted, bought, most));
    }

    /// What each history's customer buys in the weeks if it goes on at the rate of before: `x / T` a week.
    public static double[] naive(Histories histories, double weeks) {
        var naive = new double[histories.count()];
        for (var i = 0; i < naive.length; i++) {
            var age = histories.age()[i] / Histories.DAYS_A_WEEK;
            naive[i] = age == 0 ? 0 : histories.frequency()[i] / age * weeks;
        }
        return naive;
    }

    /// How any prediction, the simple formula's for one, did on the same customers.
    public static Score score(double[] predicted, int[] bought) {
        if (predicted.length != bought.length || bought.length == 0) {
            throw new IllegalArgumentException("%d predictions for %d customers".formatted(predicted.length, bought.length));
        }
        double sum = 0, absolute = 0, squares = 0;
        for (var i = 0; i < bought.length; i++) {
            var error = predicted[i] - bought[i];
            sum += predicted[i];
            absolute += Math.abs(error);
            squares += error * error;
        }
        return new Score(sum, absolute / bought.length, Math.sqrt(squares / bought.length));
    }

    private static List<Row> rows(Histories histories, double[] predicted, int[] bought, int most) {
        var customers = new int[most + 1];
        var expected = new double[most + 1];
        var actual = new double[most + 1];
        for (var i = 0; i < bought.length; i++) {
            var row = Math.min(most, histories.frequency()[i]);
            customers[row]++;
            expected[row] += predicted[i];
            actual[row] += bought[i];
        }
        var rows = new ArrayList<Row>();
        for (var row = 0; row <= most; row++) {
            if (customers[row] > 0) {
                rows.add(new Row(row, customers[row], expected[row] / customers[row], actual[row] / customers[row]));
            }
        }
        return rows;
    }
}
