namespace HousingFirst.Sdk.Security;

/// <summary>
/// Tells people from programs without asking anybody anything: an open form says, sealed, when it was opened, and one that comes back
/// within seconds was not filled in by hand. Needs no script and no cookie. A seal is worth nothing in another portal.
/// </summary>
public interface IFormSeal
{
    /// <summary>A seal for a form that is opened now.</summary>
    string New();

    /// <summary>What is odd about a form that was sent; null when nothing is.</summary>
    /// <param name="seal">The seal that came back.</param>
    /// <param name="trap">What stands in the field that people do not see.</param>
    FormOddity? Check(string? seal, string? trap);
}
