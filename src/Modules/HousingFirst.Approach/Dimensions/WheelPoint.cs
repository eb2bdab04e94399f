namespace HousingFirst.Approach.Dimensions;

/// <summary>A point of the wheel's picture.</summary>
internal readonly record struct WheelPoint(double X, double Y);
