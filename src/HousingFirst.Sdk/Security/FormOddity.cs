namespace HousingFirst.Sdk.Security;

/// <summary>What makes a form look as if no person had sent it, or not just now.</summary>
public enum FormOddity
{
    /// <summary>The field that people do not see was filled in.</summary>
    Trap,

    /// <summary>It was sent faster than anybody can write.</summary>
    TooFast,

    /// <summary>It has stood open too long, or its seal is none.</summary>
    Expired,
}
