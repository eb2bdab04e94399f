using Microsoft.Extensions.Localization;

// Holds whatever folder the host tells the localizer to look in.
[assembly: ResourceLocation("Resources")]
