using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals;

internal static partial class ManualsLog
{
    [LoggerMessage(4003, LogLevel.Warning, "The link in {Manual}/{Chapter} to {Target} leads nowhere and is shown as plain text")]
    public static partial void BrokenLink(ILogger logger, string manual, string chapter, string target);

    [LoggerMessage(4004, LogLevel.Warning, "{Manual}/{Chapter} cites {Source}, which it does not list")]
    public static partial void UnknownSource(ILogger logger, string manual, string chapter, string source);

    [LoggerMessage(4005, LogLevel.Error, "The portal's edition {Hash} of {Manual} is not in the library; it reads the shipped one")]
    public static partial void EditionMissing(ILogger logger, string manual, string hash);

    [LoggerMessage(4006, LogLevel.Information, "Edition {Edition} of {Manual} is in the library as {Hash}")]
    public static partial void TakenIn(ILogger logger, string manual, string edition, string hash);

    [LoggerMessage(4007, LogLevel.Error, "Two features ship the manual {Manual}; the one in {Folder} is left out")]
    public static partial void ShippedTwice(ILogger logger, string manual, string folder);

    [LoggerMessage(
        4008, LogLevel.Error,
        "{Manual}: the edition that ships, {Edition} ({Hash}), is older than {Newer} ({NewerHash}) in the library; the newer one is served")]
    public static partial void OlderEdition(ILogger logger, string manual, string edition, string hash, string newer, string newerHash);

    [LoggerMessage(
        4009, LogLevel.Error,
        "{Manual}: edition {Edition} ships as {Hash}, but is {KnownHash} in the library; that one is served. A change of text is a new edition")]
    public static partial void OtherText(ILogger logger, string manual, string edition, string hash, string knownHash);

    [LoggerMessage(
        4010, LogLevel.Warning,
        "{Manual}: edition {Edition} is now {Hash}, in the library it is {KnownHash}; served because this is Development. A change of text is a new edition")]
    public static partial void TextUnderWork(ILogger logger, string manual, string edition, string hash, string knownHash);
}
