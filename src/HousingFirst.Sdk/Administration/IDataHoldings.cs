namespace HousingFirst.Sdk.Administration;

/// <summary>
/// Tells what a feature keeps, who can read it and for how long: the sheet on where data lie puts the answers of all features together.
/// A feature that stores documents has one.
/// </summary>
public interface IDataHoldings
{
    /// <summary>What the feature keeps in the current portal, by its present settings.</summary>
    IReadOnlyList<DataHolding> List();
}
