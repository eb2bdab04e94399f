namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>
/// Characters that all scripts of one recipe may handle together. Each script is bounded by itself, but a file can hold a
/// million of them, and variables let them work on each other's results.
/// </summary>
internal sealed class TextBudget
{
    private long _left = 256L * 1024 * 1024;

    public bool IsSpent => _left < 0;

    public void Spend(long characters) => _left -= characters;

    public static ExpressionResult Refuse(string expression) =>
        ExpressionResult.Error(expression, $"The recipe's expressions handle too much text.", $"Split the recipe.");
}
