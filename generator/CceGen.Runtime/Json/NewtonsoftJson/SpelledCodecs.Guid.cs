#nullable disable // Any value may be null, whatever the document promises.

namespace CceGen.Runtime.NewtonsoftJson
{
    using global::System;

    /// <content>A UUID.</content>
    internal static partial class SpelledCodecs
    {
        public static readonly SpelledCodec<Guid> Guid = new SpelledGuid();

        private sealed class SpelledGuid : SpelledText<Guid>
        {
            private const int UsualLength = 36;

            public SpelledGuid()
                : base(JsonCodecs.Guid, static value => value.ToString(), JsonSpelling.IsGuid)
            {
            }

            protected override bool IsPlain(in JsonCharacters text, Guid value)
            {
                for (var index = 0; index < text.Length; index++)
                {
                    if (text[index] is >= 'A' and <= 'Z')
                    {
                        return false;
                    }
                }

                return text.Length == UsualLength;
            }
        }
    }
}
