namespace CceGen.Generator.Emit.Json;

/// <content>The file of <c>ITextConverter</c>.</content>
internal static partial class NewtonsoftRuntime
{
    private const string ITextConverter = """
        /// <summary>A converter whose values are text on the wire: what it reads is wanted as it was written.</summary>
        [Generated]
        internal interface ITextConverter
        {
        }
        """;
}
