namespace HousingFirst.Training.Runs;

/// <summary>What a seat costs.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">Three letters, e.g. <c>DKK</c>.</param>
/// <param name="Vat">How the amount stands to VAT, in words: whether teaching is free of it is for the provider to know.</param>
internal sealed record RunPrice(decimal Amount, string Currency, string Vat);
