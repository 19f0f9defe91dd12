namespace CceGen.Generator.Model;

/// <summary>A value of an enum and its text on the wire: digits where it is a number.</summary>
internal sealed record EnumMemberModel(string Name, string Text, DocModel Doc);
