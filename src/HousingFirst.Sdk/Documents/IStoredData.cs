namespace HousingFirst.Sdk.Documents;

/// <summary>Where the current portal's data lie and how much there is of it, for those who answer for them.</summary>
public interface IStoredData
{
    /// <summary>Where they lie.</summary>
    StoredDataPlace Place { get; }

    /// <summary>How many documents there are of each stored type.</summary>
    Task<IReadOnlyDictionary<string, long>> CountDocumentsAsync(CancellationToken cancellationToken);
}
