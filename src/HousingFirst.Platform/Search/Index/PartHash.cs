using System.Runtime.InteropServices;

namespace HousingFirst.Platform.Search.Index;

/// <summary>A word inside another.</summary>
/// <param name="Place">The number of the word that it is inside of.</param>
/// <param name="Key">Hash of its stem.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PartHash(uint Place, uint Key);
