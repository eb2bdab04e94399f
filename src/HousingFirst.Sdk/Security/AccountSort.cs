namespace HousingFirst.Sdk.Security;

/// <summary>What a list of accounts is sorted by.</summary>
public enum AccountSort
{
    /// <summary>The name, by the Danish alphabet.</summary>
    Name,

    /// <summary>The mail address.</summary>
    Mail,
}
