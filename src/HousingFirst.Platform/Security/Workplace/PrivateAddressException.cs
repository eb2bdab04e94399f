namespace HousingFirst.Platform.Security.Workplace;

/// <summary>A host name leads into the host's own network alone.</summary>
internal sealed class PrivateAddressException() : IOException("The name leads into the host's own network.");
